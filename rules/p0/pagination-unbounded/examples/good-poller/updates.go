package chat

import (
	"context"
	"log"
	"time"
)

func Follow(ctx context.Context, client api, handle func(update)) {
	var offset int
	tick := time.NewTicker(5 * time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			updates, err := client.GetUpdates(ctx, offset)
			if err != nil {
				log.Printf("get updates: %v", err)
				continue
			}
			for _, one := range updates {
				handle(one)
				offset = one.ID + 1
			}
		}
	}
}
