//go:build !compute

package finder

// Invoke does nothing in this build.
func (f *Finder) Invoke() error { return nil }
