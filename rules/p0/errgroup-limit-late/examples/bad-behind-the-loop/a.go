package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var group errgroup.Group
	for _, id := range ids {
		group.Go(func() error { return fetch(id) })
	}
	// finds: p0/errgroup-limit-late "group.SetLimit"
	group.SetLimit(10)
	return group.Wait()
}
