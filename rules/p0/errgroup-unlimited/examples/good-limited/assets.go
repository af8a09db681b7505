package assets

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func Limited(ctx context.Context, ids []string) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(10)
	for _, id := range ids {
		g.Go(func() error { return fetch(ctx, id) })
	}
	return g.Wait()
}

// Two calls and no loop: the number stands in the code.
func Both(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return users(ctx) })
	g.Go(func() error { return groups(ctx) })
	return g.Wait()
}

// A pool of workers over a channel.
func Workers(ctx context.Context, jobs <-chan string, workers int) error {
	g, ctx := errgroup.WithContext(ctx)
	for i := 0; i < workers; i++ {
		g.Go(func() error { return drain(ctx, jobs) })
	}
	for range 2 {
		g.Go(func() error { return drain(ctx, jobs) })
	}
	return g.Wait()
}

// The list stands in the code, and so does the number.
func Regions(ctx context.Context) error {
	regions := []string{"eu", "us"}
	rounds := 3
	g, ctx := errgroup.WithContext(ctx)
	for _, region := range regions {
		g.Go(func() error { return fetch(ctx, region) })
	}
	for i := range rounds {
		g.Go(func() error { return retry(ctx, i) })
	}
	return g.Wait()
}

// A group of its own in every round starts one goroutine each.
func OneByOne(ctx context.Context, ids []string) error {
	for _, id := range ids {
		g, ctx := errgroup.WithContext(ctx)
		g.Go(func() error { return fetch(ctx, id) })
		if err := g.Wait(); err != nil {
			return err
		}
	}
	return nil
}
