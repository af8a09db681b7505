package collect

import "golang.org/x/sync/errgroup"

func Run(ids []string) error {
	var g errgroup.Group
	g.SetLimit(4)
	for i, id := range ids {
		g.Go(func() error {
			// finds: p0/loop-variable-shared "all rounds share `id`"
			return fetch(id)
		})
		go func() {
			// finds: p0/loop-variable-shared "`go`"
			note(i)
		}()
	}
	return g.Wait()
}
