package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	group := new(errgroup.Group)
	for _, id := range ids {
		// finds: p0/errgroup-unlimited "start"
		start(group, id)
	}
	return group.Wait()
}

func start(group *errgroup.Group, id string) {
	group.Go(func() error { return fetch(id) })
}
