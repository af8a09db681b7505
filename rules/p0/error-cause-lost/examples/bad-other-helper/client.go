package client

import "errors"

type Client struct {
	host string
}

var errHost = errors.New("no host")

func (c *Client) login() error {
	if c.host == "" {
		return errHost
	}
	return nil
}
