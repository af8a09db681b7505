package users

import (
	"errors"
	"fmt"
)

func check(status int, errs []string, code error) error {
	if status == 404 {
		return errors.New("not found: " + fmt.Sprint(status))
	}
	if len(errs) > 0 {
		return fmt.Errorf("status %d: %v", status, errs)
	}
	if status > 500 {
		return fmt.Errorf("server error %d of type %T: 100%%", status, code)
	}
	return nil
}
