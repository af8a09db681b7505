package client

import "fmt"

func (c *Client) Sync() error {
	if problem := c.login(); problem != nil {
		// finds: p0/error-cause-lost "`problem`"
		return fmt.Errorf("login to "+c.host+": %+v", problem)
	}
	return nil
}
