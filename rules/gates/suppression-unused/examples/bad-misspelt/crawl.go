package crawl

import "golang.org/x/sync/errgroup"

func crawl(urls []string, fetch func(string) error) error {
	var g errgroup.Group
	for _, url := range urls {
		url := url
		// finds: p0/errgroup-unlimited "no SetLimit"
		// finds: gates/open-finding "p0/errgroup-unlimited"
		// finds: gates/suppression-unused "there is no rule p0/errgroup-without-limit"
		g.Go(func() error { return fetch(url) }) // lore:ignore p0/errgroup-without-limit -- three at most
	}
	return g.Wait()
}
