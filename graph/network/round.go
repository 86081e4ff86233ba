package network

import "strconv"

// rounded returns the number with twelve significant digits.
func rounded(x float64) float64 {
	short, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'e', 11, 64), 64)
	return short
}

// roundAll rounds in place.
func roundAll(numbers []float64) []float64 {
	for i, x := range numbers {
		numbers[i] = rounded(x)
	}
	return numbers
}
