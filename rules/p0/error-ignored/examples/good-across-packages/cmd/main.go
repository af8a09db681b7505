package main

import (
	"fmt"

	"example.com/shop/internal/api"
)

func run(cache *api.Cache, key string) error {
	left, _ := cache.ReadAll(key)
	cache.Drop(key)
	if err := cache.Save(); err != nil {
		return fmt.Errorf("keep %d: %w", left, err)
	}
	return nil
}
