package collect

import "golang.org/x/sync/errgroup"

const atOnce = 8

var regions = []string{"eu", "us", "ap"}

func Run(ids []string) error {
	group := limited(atOnce)
	for _, id := range ids {
		start(group, id)
	}
	return group.Wait()
}

func limited(n int) *errgroup.Group {
	group := new(errgroup.Group)
	group.SetLimit(n)
	return group
}

func start(group *errgroup.Group, id string) {
	group.Go(func() error { return fetch(id) })
}

func Regions() error {
	var group errgroup.Group
	for _, region := range regions {
		group.Go(func() error { return fetch(region) })
	}
	return group.Wait()
}
