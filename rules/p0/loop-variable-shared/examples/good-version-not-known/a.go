package collect

func Run(ids []string) {
	for _, id := range ids {
		go func() { fetch(id) }()
	}
}
