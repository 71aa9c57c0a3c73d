package codec

// Sort sorts n elements by their indices. A heap sort takes n log n steps in every
// case, and a tenth of what package slices adds to the module.
func Sort(n int, before func(i, j int) bool, swap func(i, j int)) {
	for root := n/2 - 1; root >= 0; root-- {
		sift(root, n, before, swap)
	}
	for end := n - 1; end > 0; end-- {
		swap(0, end)
		sift(0, end, before, swap)
	}
}

// sift moves the element at root down the heap of n elements, until no child comes
// after it.
func sift(root, n int, before func(i, j int) bool, swap func(i, j int)) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && before(child, child+1) {
			child++
		}
		if !before(root, child) {
			return
		}
		swap(root, child)
		root = child
	}
}
