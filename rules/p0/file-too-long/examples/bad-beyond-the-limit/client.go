package client

func Users() string { return "users" }

func Groups() string { return "groups" }

// finds: p0/file-too-long "9 lines, 6 at most"
func Roles() string { return "roles" }
