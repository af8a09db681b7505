//go:build go1.21

package collect

func Run(ids []string) {
	for _, id := range ids {
		// finds: p0/loop-variable-shared "id"
		go func() { fetch(id) }()
	}
}
