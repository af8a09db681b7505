package collect

import (
	"sync"

	"golang.org/x/sync/errgroup"
)

func Both() error {
	var waiting sync.WaitGroup
	waiting.Wait()
	var g errgroup.Group
	g.Go(users)
	err := g.Wait()
	return err
}

// Only the end counts; what failed is in the report already.
func Report() {
	var g errgroup.Group
	g.Go(users)
	_ = g.Wait() // errors are in the report
}
