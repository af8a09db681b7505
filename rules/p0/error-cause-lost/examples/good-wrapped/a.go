package users

import (
	"errors"
	"fmt"
	"log"
	"os"
)

var errSync = errors.New("sync failed")

func read(path string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: no file: %v", errSync, err)
	}
	if err != nil {
		log.Printf("reading %s failed: %v", path, err)
		return nil, fmt.Errorf("read %[2]s: %[1]w", err, path)
	}
	return raw, nil
}
