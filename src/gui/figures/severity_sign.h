#pragma once

class QPainter;
class QPointF;

namespace boardplan {

// How grave something that a person should look at is: never by colour alone.
enum class SeveritySign { Grave, Doubtful, Note }; // a filled square, a triangle, a circle

void paintSeveritySign(QPainter& painter, const QPointF& centre, SeveritySign sign);

} // namespace boardplan
