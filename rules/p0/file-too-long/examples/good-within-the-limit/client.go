package client

func Users() string { return "users" }

func Groups() string { return "groups" }
