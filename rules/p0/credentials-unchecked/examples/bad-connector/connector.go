package connector

import "context"

type Connector struct{ client *client }

func (c *Connector) Metadata() string { return "example" }

// finds: p0/credentials-unchecked "`Connector`"
func (c *Connector) ResourceSyncers(ctx context.Context) []syncer {
	return []syncer{users(c.client)}
}
