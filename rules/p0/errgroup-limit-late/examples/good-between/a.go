package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var group errgroup.Group
	group.Go(func() error { return fetch("all") })
	if err := group.Wait(); err != nil {
		return err
	}
	group.SetLimit(10)
	for _, id := range ids {
		group.Go(func() error { return fetch(id) })
	}
	return group.Wait()
}
