package users

import "fmt"

type answer struct {
	Detail []detail
}

func check(answers answer, status int) error {
	errMsg := answers.Detail[0].Text
	return fmt.Errorf("%s (status %d)", errMsg, status)
}
