package crawl

import "golang.org/x/sync/errgroup"

func crawl(urls []string, fetch func(string) error) error {
	var g errgroup.Group
	g.SetLimit(8)
	for _, url := range urls {
		url := url
		g.Go(func() error { return fetch(url) })
	}
	// finds: gates/suppression-unused "p0/errgroup-wait-ignored finds nothing on that line"
	return g.Wait() // lore:ignore p0/errgroup-wait-ignored -- the caller logs
}
