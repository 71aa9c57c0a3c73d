package codec

// Null is a variable that may hold nothing: a Go pointer, null in JSON.
type Null[T any] struct {
	Pointer **T
	Of      func(*T) Value // the value behind the pointer
}

// Read implements [Value].
func (n Null[T]) Read(r *Reader) {
	if r.null() {
		*n.Pointer = nil
		return
	}
	v := new(T)
	n.Of(v).Read(r)
	*n.Pointer = v
}

// Append implements [Value].
func (n Null[T]) Append(json []byte) []byte {
	if *n.Pointer == nil {
		return append(json, "null"...)
	}
	return n.Of(*n.Pointer).Append(json)
}

// Empty implements [Value].
func (n Null[T]) Empty() bool { return *n.Pointer == nil || n.Of(*n.Pointer).Empty() }
