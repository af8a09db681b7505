package users

import (
	"errors"
	"fmt"
	"os"
)

func read(path string) ([]byte, error) {
	raw, readErr := os.ReadFile(path)
	if readErr != nil {
		// finds: p0/error-cause-lost "readErr.Error()"
		return nil, errors.New("read: " + readErr.Error())
	}
	if err := os.Remove(path); err != nil {
		// finds: p0/error-cause-lost "err"
		return nil, errors.New(fmt.Sprintf("remove %s: %v", path, err))
	}
	if err := os.Remove(path + "~"); err != nil {
		// finds: p0/error-cause-lost "err.Error()"
		return nil, fmt.Errorf("remove backup: %s", err.Error())
	}
	return raw, nil
}
