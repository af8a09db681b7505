package connector

import (
	"context"
	"fmt"
)

type Connector struct{ client *client }

func (c *Connector) ResourceSyncers(ctx context.Context) []syncer {
	return []syncer{users(c.client)}
}

func (c *Connector) Validate(ctx context.Context) error {
	if _, err := c.client.CurrentUser(ctx); err != nil {
		return fmt.Errorf("validate: %w", err)
	}
	return nil
}
