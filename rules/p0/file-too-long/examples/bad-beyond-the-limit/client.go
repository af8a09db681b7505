package client // finds: p0/file-too-long "8 lines, 7 at most"

func Users() string { return "users" }

func Groups() string { return "groups" }

// Roles are last.
func Roles() string { return "roles" }
