package crawl

import "golang.org/x/sync/errgroup"

func crawl(regions []string, fetch func(string) error) error {
	var g errgroup.Group
	for _, region := range regions {
		region := region
		// lore:ignore p0/errgroup-unlimited -- three regions at most
		g.Go(func() error { return fetch(region) })
	}
	return g.Wait()
}
