package assets

import (
	"log"
	"os"
)

type run struct {
	failed []error
}

func (r *run) one(path string) error {
	if err := os.Remove(path); err != nil {
		r.failed = append(r.failed, err)
		return nil
	}
	return nil
}

func (r *run) size(path string) (int, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		log.Printf("using the default: %v", err)
		return 512, nil
	}
	return len(raw), nil
}

func (r *run) print(path string) {
	if err := os.Remove(path); err != nil {
		log.Print(err)
		return
	}
}

func (r *run) optional(path string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, nil // optional: without it the defaults hold
	}
	return raw, nil
}
