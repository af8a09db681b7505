package crawl

import "golang.org/x/sync/errgroup"

func Crawl(hosts []string) error {
	var g errgroup.Group
	for _, host := range hosts {
		// finds: p0/errgroup-unlimited "g.Go"
		// finds: gates/open-finding "p0/errgroup-unlimited"
		g.Go(func() error { return probe(host) })
	}
	return g.Wait()
}
