package assets

import (
	"context"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
)

func ByChannel(ctx context.Context, ids []string) error {
	g, ctx := errgroup.WithContext(ctx)
	slots := make(chan struct{}, 8)
	for _, id := range ids {
		slots <- struct{}{}
		g.Go(func() error {
			defer func() { <-slots }()
			return fetch(ctx, id)
		})
	}
	return g.Wait()
}

func ByWeight(ctx context.Context, ids []string) error {
	g, ctx := errgroup.WithContext(ctx)
	slots := semaphore.NewWeighted(8)
	for _, id := range ids {
		if err := slots.Acquire(ctx, 1); err != nil {
			return err
		}
		g.Go(func() error {
			defer slots.Release(1)
			return fetch(ctx, id)
		})
	}
	return g.Wait()
}

// What is handed in may have its limit already.
func HandedIn(g *errgroup.Group, ids []string) {
	for _, id := range ids {
		g.Go(func() error { return fetch(context.Background(), id) })
	}
}

// Another Go that is no errgroup's.
func Pool(p pool, ids []string) {
	for _, id := range ids {
		p.Go(func() error { return fetch(context.Background(), id) })
	}
}
