#pragma once

#include <QByteArray>
#include <QSizeF>
#include <functional>

class QPainter;

namespace boardplan {

// What is painted, in units of 1/96 inch, as a PNG on white that says its size. Needs a QGuiApplication.
QByteArray paintedPng(const QSizeF& size, int pixelsAUnit, const std::function<void(QPainter&)>& paint);

} // namespace boardplan
