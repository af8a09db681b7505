package many // finds: p0/file-too-long "5 lines, 4 at most"

func a() {}

func b() {}
