package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var g errgroup.Group
	g.SetLimit(4)
	for _, id := range ids {
		id := id
		g.Go(func() error { return fetch(id) })
		go func(id string) { note(id) }(id)
		func() { note(id) }()
	}
	return g.Wait()
}

func Waits(ids []string) {
	for _, id := range ids {
		done := make(chan bool)
		go func() {
			note(id)
			close(done)
		}()
		<-done
	}
}
