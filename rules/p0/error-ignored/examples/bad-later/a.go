package serve

import (
	"context"
	"net/http"
	"time"
)

func Serve(ctx context.Context, handler http.Handler) {
	server := &http.Server{Addr: ":8080", Handler: handler, ReadTimeout: time.Minute}
	// finds: p0/error-ignored "is dropped by `go`"
	go server.ListenAndServe()
	// finds: p0/error-ignored "is dropped by `defer`"
	defer server.Shutdown(context.Background())
	<-ctx.Done()
}
