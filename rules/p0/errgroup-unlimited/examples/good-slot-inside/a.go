package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string, slots chan bool) error {
	var group errgroup.Group
	for _, id := range ids {
		group.Go(func() error {
			slots <- true
			defer func() { <-slots }()
			return fetch(id)
		})
	}
	return group.Wait()
}
