package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var group errgroup.Group
	each(&group, ids)
	return group.Wait()
}

func each(group *errgroup.Group, ids []string) {
	for _, id := range ids {
		// finds: p0/errgroup-unlimited "group.Go"
		group.Go(func() error { return fetch(id) })
	}
}
