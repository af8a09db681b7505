package users

import (
	"bufio"
	"context"
	"os"
	"time"
)

func Once(ctx context.Context, client api) ([]user, error) {
	page, err := client.ListUsers(ctx, "")
	return page.Users, err
}

func Watch(ctx context.Context, client api) error {
	for {
		if err := client.Ping(ctx); err != nil {
			return err
		}
		time.Sleep(time.Minute)
	}
}

func Lines(file *os.File) (offset int, err error) {
	in := bufio.NewReader(file)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return offset, err
		}
		offset += len(line)
	}
}

func Retry(ctx context.Context, client api, url string) ([]user, error) {
	for {
		page, err := client.Get(ctx, url)
		if err == nil {
			return page.Users, nil
		}
		time.Sleep(time.Second)
	}
}
