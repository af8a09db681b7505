package pay

import (
	"net/http"

	// finds: detection/known-import "imports github.com/stripe/stripe-go/v82"
	"github.com/stripe/stripe-go/v82"
)

var _ = http.StatusOK
var _ = stripe.Key
