package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var group errgroup.Group
	count := len(ids)
	for i := 0; i < count; i++ {
		// finds: p0/errgroup-unlimited "group.Go"
		group.Go(func() error { return fetch(ids[i]) })
	}
	return group.Wait()
}
