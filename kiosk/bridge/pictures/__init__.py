"""Pictures on the screen: painting, caching and the items that QML places."""
