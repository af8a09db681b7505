package client // finds: p0/file-nearly-too-long "5 lines of 6 at most"

func Users() string { return "users" }

func Groups() string { return "groups" }
