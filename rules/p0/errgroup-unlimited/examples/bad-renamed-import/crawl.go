package crawl

import (
	eg "golang.org/x/sync/errgroup"
)

func Crawl(hosts map[string][]int) error {
	group := &eg.Group{}
	for host, ports := range hosts {
		for _, port := range ports {
			// finds: p0/errgroup-unlimited "group.Go"
			group.Go(func() error {
				return probe(host, port)
			})
		}
	}
	return group.Wait()
}
