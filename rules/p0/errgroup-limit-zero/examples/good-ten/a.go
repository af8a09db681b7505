package collect

import "golang.org/x/sync/errgroup"

type pool struct{ size int }

func (p *pool) SetLimit(size int) { p.size = size }

func Run(ids []string) error {
	new(pool).SetLimit(0)
	var group errgroup.Group
	group.SetLimit(10)
	for _, id := range ids {
		group.Go(func() error { return fetch(id) })
	}
	return group.Wait()
}
