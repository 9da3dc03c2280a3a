"""What a patient can see, as frozen data: the compiler makes a Library, the screens show it."""
