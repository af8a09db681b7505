package crawl

import "golang.org/x/sync/errgroup"

func Crawl(regions []string) error {
	var g errgroup.Group
	for _, region := range regions {
		// lore:ignore p0/errgroup-unlimited -- three regions at most
		g.Go(func() error { return probe(region) })
	}
	return g.Wait()
}
