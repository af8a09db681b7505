package main

import (
	"example.com/queue"

	"example.com/shop/internal/api"
)

type sync struct {
	client *api.Client
	jobs   queue.Queue
}

func (s *sync) run(id string) int {
	// finds: p0/error-ignored "`s.client.Refund` is dropped"
	s.client.Refund(id)
	// finds: p0/error-ignored "`s.client.Session.Renew`"
	s.client.Session.Renew()
	client := api.New()
	// finds: p0/error-ignored "`client.Balance` goes to `_`"
	left, _ := client.Balance(id)
	// finds: p0/error-ignored "`s.jobs.Put`"
	s.jobs.Put(id)
	s.jobs.Len()
	return left
}
