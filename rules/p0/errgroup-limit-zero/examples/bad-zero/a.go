package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var group errgroup.Group
	// finds: p0/errgroup-limit-zero "group.SetLimit(0)"
	group.SetLimit(0)
	for _, id := range ids {
		group.Go(func() error { return fetch(id) })
	}
	return group.Wait()
}
