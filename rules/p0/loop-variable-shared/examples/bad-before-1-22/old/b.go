package old

func Close(files []file) {
	for n := 0; n < len(files); n++ {
		// finds: p0/loop-variable-shared "`defer`"
		defer func() { files[n].close() }()
	}
}
