package queue

import "example.com/platform/queue"

func put(q *queue.Queue, names []string) {
	for _, name := range names {
		// finds: p0/error-ignored "q.Put"
		_, _ = q.Put(name)
	}
	_, _ = q.Printf("%d names", len(names))
	first, _ := q.First()
	_ = first
	_ = q.Close()
}
