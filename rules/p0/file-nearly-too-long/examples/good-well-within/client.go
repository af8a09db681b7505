package client

func Users() string { return "users" }
