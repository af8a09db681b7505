package client

func Users() string { return "users" }

func Groups() string { return "groups" }

// finds: p0/file-too-long "8 lines, 7 at most"
func Roles() string { return "roles" }
