package client

import "testing"

func TestUsers(t *testing.T) {
	if Users() != "users" {
		t.Fatal("no users")
	}
}
